/** Superclasses and interfaces that do not fit. */
public class LinkSupers {
    private static void show(String what, ClassAsm... all) {
        System.out.println(what + ": " + ClassAsm.run(all));
    }

    private static ClassAsm of(int access, String name, String sup, String... ifs) {
        ClassAsm a = new ClassAsm(49, access, name, sup, ifs);
        a.code(9, "run", "()Ljava/lang/Object;", 1, 0).op(1, 176).end();
        return a;
    }

    public static void main(String[] args) {
        show("fine", of(33, "A0", "java/lang/Object"));
        show("missing super", of(33, "A1", "Gone"));
        show("missing interface", of(33, "A2", "java/lang/Object", "GoneToo"));
        show("final super", of(33, "A3", "java/lang/String"));
        show("super is interface", of(33, "A4", "java/lang/Runnable"));
        show("interface is class", of(33, "A5", "java/lang/Object", "java/lang/Number"));
        show("own super", of(33, "A6", "A6"));
        show("circle", of(33, "A7", "A8"), of(33, "A8", "A9"), of(33, "A9", "A7"));
        show("interface circle", new ClassAsm(49, 0x601, "I1", "java/lang/Object", "I2"), new ClassAsm(49, 0x601, "I2", "java/lang/Object", "I1"));
        show("same interface twice", of(33, "A10", "java/lang/Object", "java/lang/Runnable", "java/lang/Runnable"));
        show("super of another package", of(33, "p/A11", "q/Hidden"), new ClassAsm(49, 32, "q/Hidden", "java/lang/Object"));
        ClassAsm sup = new ClassAsm(49, 33, "S1", "java/lang/Object");
        sup.code(ClassAsm.PUBLIC | ClassAsm.FINAL, "f", "()V", 0, 1).op(177).end();
        ClassAsm sub = of(33, "A12", "S1");
        sub.code(ClassAsm.PUBLIC, "f", "()V", 0, 1).op(177).end();
        show("overrides final", sub, sup);
        sup = new ClassAsm(49, 33, "p/S2", "java/lang/Object");
        sup.code(ClassAsm.FINAL, "f", "()V", 0, 1).op(177).end();
        sub = of(33, "A13", "p/S2");
        sub.code(ClassAsm.PUBLIC, "f", "()V", 0, 1).op(177).end();
        show("final of another package", sub, sup);
        show("sealed", of(33, "A14", "Shut"), sealed());
        show("java package", of(33, "java/lang/Mine", "java/lang/Object"));
        show("wrong name", wrong());
    }

    private static ClassAsm sealed() {
        ClassAsm a = new ClassAsm(61, 33, "Shut", "java/lang/Object");
        int permitted = a.cls("Somebody");
        return a.attribute(a.attribute("PermittedSubclasses", o -> {
            o.writeShort(1);
            o.writeShort(permitted);
        }));
    }

    private static ClassAsm wrong() {
        return new ClassAsm(49, 33, "right/Name", "java/lang/Object") {
            @Override
            public String name() {
                return "wrong.Name";
            }
        };
    }
}
