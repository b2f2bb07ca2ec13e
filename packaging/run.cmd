@echo off
rem Sets up everything Plekwijzer needs on Windows and opens it on the demonstration region. Safe to repeat.
rem   packaging\run.cmd           set up and open the window
rem   packaging\run.cmd --check   set up, make the demonstration region, draw the window into a PNG file
setlocal EnableExtensions DisableDelayedExpansion

set "CHECK=no"
if "%~1"=="" goto options_read
if /i "%~1"=="--check" set "CHECK=yes"
if /i "%~1"=="--check" goto options_read
if /i "%~1"=="--help" goto help
echo plekwijzer: unknown option: %~1
call :usage
exit /b 2
:help
call :usage
exit /b 0
:options_read

pushd "%~dp0.."
if errorlevel 1 exit /b 3
set "ROOT=%CD%"
set "VENV=%ROOT%\.venv"
set "STAMP=%VENV%\ready_run.lock"

echo plekwijzer: [1/4] looking at this machine
set "PYTHON="
for %%V in (3.13 3.12 3.11) do call :try_python %%V
if not defined PYTHON (
    echo plekwijzer: STOPPED: Python 3.11, 3.12 or 3.13 for Windows, 64-bit, with the py launcher is needed.
    goto stopped
)
echo plekwijzer: Python: %PYTHON%

echo plekwijzer: [2/4] Python environment
rem The stamp is a copy of the list that was installed; without a fitting stamp all is made anew.
if not exist "%STAMP%" goto make_environment
"%VENV%\Scripts\plekwijzer.exe" --help >nul 2>nul
if errorlevel 1 goto make_environment
fc /b "%ROOT%\requirements.lock" "%STAMP%" >nul 2>nul
if errorlevel 1 goto make_environment
echo plekwijzer: already there: "%VENV%"
goto environment_ready

:make_environment
if exist "%VENV%" rmdir /s /q "%VENV%"
%PYTHON% -m venv "%VENV%"
if errorlevel 1 goto failed
"%VENV%\Scripts\python.exe" -m pip install --no-input --require-hashes --only-binary :all: --requirement "%ROOT%\requirements.lock"
if errorlevel 1 goto failed
"%VENV%\Scripts\python.exe" -m pip install --no-input --quiet --no-deps --no-build-isolation --editable "%ROOT%"
if errorlevel 1 goto failed
copy /y "%ROOT%\requirements.lock" "%STAMP%" >nul
if errorlevel 1 goto failed
:environment_ready

echo plekwijzer: [3/4] register
set "DATA="
for /f "usebackq delims=" %%D in (`call "%VENV%\Scripts\python.exe" -c "import platformdirs; print(platformdirs.user_data_dir('plekwijzer', False))"`) do set "DATA=%%D"
if not defined DATA goto failed
if not exist "%DATA%" mkdir "%DATA%"
if errorlevel 1 goto failed
set "DATABASE=%DATA%\demo.sqlite"
set "MAKING=%DATA%\demo_being_made.sqlite"
if exist "%DATABASE%" (
    echo plekwijzer: already there: "%DATABASE%"
    goto register_ready
)
rem Made under another name first, so that half a region is never taken for a register.
if exist "%MAKING%" del /q "%MAKING%" "%MAKING%-wal" "%MAKING%-shm" 2>nul
"%VENV%\Scripts\plekwijzer.exe" demo --database "%MAKING%"
if errorlevel 1 goto failed
move /y "%MAKING%" "%DATABASE%" >nul
if errorlevel 1 goto failed
:register_ready

if "%CHECK%"=="yes" goto draw
echo plekwijzer: [4/4] opening the window; close it to end
"%VENV%\Scripts\plekwijzer.exe" window --database "%DATABASE%"
set "CODE=%ERRORLEVEL%"
popd
exit /b %CODE%

:draw
echo plekwijzer: [4/4] drawing the main window without a screen
set "QT_QPA_PLATFORM=offscreen"
if exist "%DATA%\main_window.png" del /q "%DATA%\main_window.png"
"%VENV%\Scripts\plekwijzer.exe" window --database "%DATABASE%" --screenshot "%DATA%\main_window.png"
if errorlevel 1 goto failed
if not exist "%DATA%\main_window.png" goto failed
echo plekwijzer: the main window: "%DATA%\main_window.png"
echo plekwijzer: all is well
popd
exit /b 0

:try_python
if defined PYTHON exit /b 0
py -%1 -c "import sys, venv; sys.exit(sys.maxsize < 2**32)" >nul 2>nul
if not errorlevel 1 set "PYTHON=py -%1"
exit /b 0

:usage
echo packaging\run.cmd [--check]
echo   --check   set up, make the demonstration region, draw the main window into a PNG file, end with 0
exit /b 0

:failed
echo plekwijzer: STOPPED: what went wrong stands above. Put it right and run this again.
:stopped
popd
exit /b 3
