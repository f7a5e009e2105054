/** The command `soat`. Nothing can be asked of it yet: every call is refused with exit code 2, never taken for "no error". */
process.stderr.write('soat: chưa có lệnh nào / no command yet\n');
process.exitCode = 2;
