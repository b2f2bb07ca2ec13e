"""Words and word stems by which lists name care forms: vocabulary only, looked up in `care_forms`."""

from __future__ import annotations

WHOLE: dict[str, tuple[str, ...]] = {
    "kinship_foster": (
        "netwerkpleegzorg", "netwerk", "npz", "familiepleegzorg", "netwerkgezin", "netwerkplaatsing",
        "netwpleegzorg", "netwplzorg", "netwerkpz", "pznetwerk", "pzn", "kinshipcare", "sociaalnetwerk", (
        "netwerkpleeggezin"),
    ),
    "foster_care": (
        "pleegzorg", "pz", "vpz", "pleeggezin", "pleeggezinnen", "voltijdpleegzorg", "pleegzorgvoltijd", (
        "voltijd"),
        "langdurigepleegzorg", "perspectiefbiedendepleegzorg", "fostercare", "fosterfamily", "pleegouders",
        "plzorg", "pzvt", "vtpz", "pzlang", "pzkort", "pzvoltijd", "voltijdpz", "opvoedvariant", (
        "opvoedingsvariant"),
        "hulpverleningsvariant", "bestandsgezin", "bestandsgezinnen", "pleegz", "langverblijf", (
        "perspectiefbiedend"),
    ),
    "part_time_foster": (
        "deeltijdpleegzorg", "dpz", "pzdt", "pleegzorgdt", "pzdeeltijd", "pzweekend",
        "deeltijd", "weekend", "parttime", "weekendpleegzorg", "wpz", "dtpz",
        "weekendgezin", "vakantiepleegzorg", "vakantiegezin", "steungezin", "parttimepleegzorg",
        "logeerpleegzorg", "parttimefoster", "weekendpz", "deeltijdpz", "pzlogeren",
    ),
    "family_home": (
        "gezinshuis", "gezhuis", "gh", "gezinshuizen", "gezinshuiszorg", "familyhome", "gezinsgroep",
        "gezinswoning",
        "gezinsvervangendtehuis", "gvt", "ghz", "ghs", "familyhouse", "professioneelgezin", (
        "professioneelopvoedgezin"), (
        "projectgezin"), (
        "gezinshuisplek"), (
        "zorggezin"),
    ),
    "specialist_living": (
        "specialistischwonen", "specwonen", "kswonen",
        "kleinschaligwonen", "ksw", "ksspw", "specialistischewoonvoorziening",
        "kleinschaligspecialistischwonen", "kleinschaligewoonvoorziening", "woonvoorziening", "sw",
        "kleinschaligewoongroep", "specialistliving", "woongroep", "kwv", "swv", "kssw", "kvj", "woonvorm", (
        "ksv"),
    ),
    "respite": (
        "logeren", "logeeropvang", "logeerhuis", "respijtzorg", "respijtopvang", "respijt", "logeergroep",
        "logeerplek", "weekendopvang", "respite", "log", "shortbreaks", "shortbreak", "kortdurendverblijf", (
        "kdv"), (
        "logeervoorziening"),
    ),
    "independence_training": (
        "zelfstandigheidstraining", "zelfsttraining", "ktp", "kamertraining", "ktc", "kamertrainingscentrum",
        "kt", "zt", "bzw",
        "begeleidzelfstandigwonen", "zelfstandigwonentraining", "fasehuis", "trainingshuis", "bkw",
        "begeleidkamerwonen", "begeleidwonen", "fasewonen", "trainingsappartement", "zelfstandigheid",
        "independencetraining", "zit", "jongerenwonen", "kamerbewoning",
    ),
    "parent_child": (
        "moederkindhuis", "mkhuis", "okhuis", "ouderkindhuis", "mkh", "okh", "moederkind", "ouderkind",
        "ouderkindvoorziening",
        "moederenkind", "ouderenkind", "ouderkindhuizen", "tienermoederopvang", "tienermoeders",
        "parentchild", "vaderkindhuis", "gezinsopname", "mk", "ok", "jongemoeders", "gezinskliniek", (
        "moederbaby"),
    ),
    "treatment_group": (
        "behandelgroep", "begeleidingsgroep", "leefgroep", "24uursgroep", "24uursbehandelgroep", "residentieel",
        "24uursbegeleidingsgroep", "bg", "begeleidingsgroep24u", "behandelgroep24u", "24uursverblijf",
        "residentielegroep", "treatmentgroup", "24uursbehandeling", "verblijfmetbehandeling", "residentiezorg",
        "lg", "bhg", "kliniek", "jeugdkliniek", "groepsverblijf", "verblijfsgroep", "247groep", "opnameggz",
    ),
    "three_environment": (
        "driemilieuvoorziening", "driemilieu", "3milieu", "3milieuvoorziening", "3mv", "3mvz", "dmv", "3mil",
        "driemilieusvoorziening", "threeenvironment", "3mvoorziening",
    ),
    "secure_care": (
        "jeugdzorgplus", "jzplus", "jz", "jzp", "geslotenjeugdhulp", "geslotenjeugdzorg", "gesloten",
        "securecare", "geslotenplaatsing", "geslotengroep", "geslotenopname", "jeugdhulpplus", "jhplus", "jhp",
    ),
    "crisis_foster": (
        "crisispleegzorg", "cpz", "crisispleeggezin", "spoedpleegzorg", "noodpleegzorg", "crisispz",
        "crisisfoster", "pleegzorgcrisis", "pzcrisis", "crisisplgz", "crisisgezin",
    ),
    "crisis_group": (
        "crisisgroep", "crisisbed", "crisisopvang", "crisisplek", "crisisplaats", "crisis", "spoedopvang",
        "noodbed", "crisisverblijf", "spoedplek", "crisiscentrum", "co", "cg", "crisisbedden", "spoedbed",
    ),
}  # fmt: skip
_URGENT = r"(cris\w*|spoed\w*|nood\w*|acuut|acute|ambulance|emergency)"
_FOSTER = r"(pleeg|pleg|plg|foster|\bpl ?z|\bpz\b|gezinshuis|opvanggezin|\bgezin\b)"
_PART = (
    r"(deeltijd|deelt|deel tijd|\bdt\b|part ?time|weekend|week end|vakantie|logeer|logeren|dagdeel"
    r"|respijt|steun|ontlast)"
)
_OWN = r"(netwerk|\bnetw\b|familie\b|kinship)"
STEMS: tuple[tuple[str, str], ...] = (
    (rf"{_URGENT}.*{_FOSTER}|{_FOSTER}.*{_URGENT}", "crisis_foster"),
    (r"crisis ?pl\w* ?zorg|crisis ?plgz|gezinscrisis|\bpz crisis", "crisis_foster"),
    (
        (
            r"cris(is|es)|spoed|noodbed|noodopvang|noodplek|(acuut|acute) (opvang|plaatsing|verblijf|bed|plek)"
            r"|emergency"
        ),
        "crisis_group",
    ),
    (rf"{_OWN}.*(pleeg|foster|plaats|gezin|care)|(pleeg|foster)\w* .*{_OWN}", "kinship_foster"),
    (rf"{_PART}.*(pleeg|foster)|(pleeg|foster).*{_PART}", "part_time_foster"),
    (
        r"dagpleeg|steungezin|weekendgezin|vakantiegezin|steunouder|logeergezin|logeeradres gezin",
        "part_time_foster",
    ),
    (
        r"\bp[lk]e+g ?(zorg|gezin|ouder)|pleeg|foster|bestandsgezin|(opvoed|opvoedings|hulpverlenings) ?variant",
        "foster_care",
    ),
    (
        (
            r"gezinshui|gezin hui|gezinhui|gezinshiu|gezinsuis|gezins huis|\bgez huis|family ?ho|gezinsvervangend"
            r"|gezinsgericht|professione\w* (opvoed)?gezin"
        ),
        "family_home",
    ),
    (
        (
            r"dr[ie]{2} ?mil|3 ?mil|three environment|\b3 ?mv|(verblijf|wonen)\W+(en )?(school"
            r"|onderwijs)\W+(en )?behandel"
        ),
        "three_environment",
    ),
    (r"jeugdzorg ?plus|jeugdhulp ?plus|\bjz ?plus|\bjh ?plus|gesloten|besloten|secure|\bgesl\b", "secure_care"),
    (
        (
            r"(moeder|ouder|vader|parent|mother)\w*( s)?( en| and)? ?(met )?(kind|baby|child)|tienermoeder"
            r"|jonge (moeders|ouders)"
            r"|\bm k\b|\bo k (huis|groep)|gezinskliniek|gezinsopname|gezinsbehandeling"
        ),
        "parent_child",
    ),
    (
        (
            r"kamertrain|kamer train|zelfstandig(?!e behandel)|\bzelfst\b|begeleid (kamer ?)?wonen|begeleide kamer"
            r"|fase ?huis|fase ?won|trainings(huis|centrum|won|kamer|appart|studio|plek)"
            r"|(studio|woon|kamer|zelfstandigheids?) ?training|training (zelfst|wonen)|independen"
            r"|\bktc\b|kamer ?wonen|woontrain"
            r"|doorstroom ?(won|huis|kamer)|opstapwon|uitstroomwon|kamer ?bewon|wooncoach|(jongerenwonen"
            r"|wonen) 18|18 (plus )?wonen"
        ),
        "independence_training",
    ),
    (
        (
            r"(?<!psycho)loge|respijt|respite|weekend ?opvang|kort(durend)? verblijf|vakantieopvang|short (stay"
            r"|break)|deeltijd ?verblijf"
        ),
        "respite",
    ),
    (
        (
            r"(?<!dag)(?<!dag )behandel|begeleidings ?gr|leefgr|24 ?uur|24 ?u\b|\b24 7\b|24x7|24h|residenti"
            r"|\bresid\b|(?<!poli)klinisch|kliniek\b"
            r"|treatment|orthopedagog|groeps ?verblijf|verblijfs ?groep|(opname|klinisch) ggz"
        ),
        "treatment_group",
    ),
    (
        (
            r"specialistisch|specialist|kleinschal|\bspec\w* wonen|\bkleinsch\b|woonvoorz|woongroep|woonvorm"
            r"|small ?scale|beschermd wonen"
        ),
        "specialist_living",
    ),
)
"""Patterns on plain words, the more telling ones first."""
