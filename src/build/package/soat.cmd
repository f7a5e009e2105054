@echo off
rem The command line of Soat Phu luc. A portable Node in the folder "node" beside this file goes before an installed one.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
set "NODE=node"
if exist "%HERE%node\node.exe" set "NODE=%HERE%node\node.exe"
"%NODE%" "%HERE%lenh\soat.js" %*
if %errorlevel% equ 9009 echo Can Node 20.19 tro len: giai nen ban Windows zip tu nodejs.org vao thu muc "node" canh tep nay.
exit /b %errorlevel%
