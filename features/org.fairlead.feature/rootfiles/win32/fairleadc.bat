@echo off
rem The command line of the same product: a plain Java main over the same jars.
setlocal
set "HERE=%~dp0"
call "%HERE%find-java.bat" || exit /b 3
"%JAVA_BIN%\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -cp "%HERE%plugins\*" org.fairlead.cli.Main %*
