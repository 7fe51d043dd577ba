record ParseRecordExtends(int x) extends Object { int y() { return 1; } }
record P8(int x) extends Object implements Runnable { public void run() {} }
