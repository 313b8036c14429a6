@rem The same as build.sh, with the bash that comes with Git for Windows.
@bash "%~dp0build.sh" %*
