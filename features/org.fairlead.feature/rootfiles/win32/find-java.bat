@echo off
rem Sets JAVA_BIN to the bin folder of a Java 21 or newer: .\jre, JAVA_HOME, the path, the usual folders; else says so and fails.
set "JAVA_BIN="
call :try "%HERE%jre\bin"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ."
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%LocalAppData%\Programs\Eclipse Adoptium\*") do call :try "%%~D\bin"
if defined JAVA_BIN exit /b 0
echo fairlead: no Java 21 or newer found; install one, or set JAVA_HOME to it. 1>&2
exit /b 3

:try
if defined JAVA_BIN exit /b
if not exist "%~1\java.exe" exit /b
for /f "tokens=3" %%V in ('"%~1\java.exe" -version 2^>^&1 ^| findstr /i version') do for /f "delims=." %%M in ("%%~V") do if %%M GEQ 21 set "JAVA_BIN=%~1"
exit /b
