interface ReleasePrivateInterface { private void f() {} }
