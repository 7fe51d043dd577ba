import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.CheckClassAdapter;
import org.objectweb.asm.util.TraceClassVisitor;

/** asm: makes a class and runs it, reads and changes one that was compiled, prints code. */
public class Asm extends ClassLoader implements Opcodes {
    static int twice(int x) {
        return x * 2;
    }

    public static void main(String[] args) throws Exception {
        ClassWriter w = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        w.visit(V17, ACC_PUBLIC, "Made", null, "java/lang/Object", new String[] {"java/util/function/IntUnaryOperator"});
        MethodVisitor c = w.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
        c.visitVarInsn(ALOAD, 0);
        c.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        c.visitInsn(RETURN);
        c.visitMaxs(0, 0);
        c.visitEnd();
        MethodVisitor m = w.visitMethod(ACC_PUBLIC, "applyAsInt", "(I)I", null, null);
        Label loop = new Label();
        Label end = new Label();
        m.visitInsn(ICONST_1);
        m.visitVarInsn(ISTORE, 2);
        m.visitLabel(loop);
        m.visitVarInsn(ILOAD, 1);
        m.visitJumpInsn(IFLE, end);
        m.visitVarInsn(ILOAD, 2);
        m.visitVarInsn(ILOAD, 1);
        m.visitInsn(IMUL);
        m.visitVarInsn(ISTORE, 2);
        m.visitIincInsn(1, -1);
        m.visitJumpInsn(GOTO, loop);
        m.visitLabel(end);
        m.visitVarInsn(ILOAD, 2);
        m.visitInsn(IRETURN);
        m.visitMaxs(0, 0);
        m.visitEnd();
        w.visitEnd();
        byte[] b = w.toByteArray();
        StringWriter check = new StringWriter();
        CheckClassAdapter.verify(new ClassReader(b), false, new PrintWriter(check));
        Class<?> made = new Asm().defineClass("Made", b, 0, b.length);
        Object o = made.getDeclaredConstructor().newInstance();
        System.out.println(((java.util.function.IntUnaryOperator) o).applyAsInt(6) + " [" + check + "]");
        StringWriter text = new StringWriter();
        new ClassReader(b).accept(new TraceClassVisitor(new PrintWriter(text)), 0);
        System.out.print(text);

        ClassNode node = new ClassNode();
        new ClassReader(Asm.class.getResourceAsStream("Asm.class").readAllBytes()).accept(node, ClassReader.SKIP_DEBUG);
        for (MethodNode n : node.methods) {
            System.out.println(n.name + n.desc + " " + n.exceptions);
        }
        ClassWriter changed = new ClassWriter(0);
        new ClassReader(Asm.class.getResourceAsStream("Asm.class").readAllBytes()).accept(new ClassVisitor(ASM9, changed) {
            @Override
            public void visit(int v, int access, String name, String sig, String sup, String[] i) {
                super.visit(v, access | ACC_PUBLIC, "Changed", sig, "java/lang/Object", new String[0]);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String desc, String sig, String[] ex) {
                if (!name.equals("twice")) {
                    return null;
                }
                return new MethodVisitor(ASM9, super.visitMethod(access | ACC_PUBLIC, name, desc, sig, ex)) {
                    @Override
                    public void visitInsn(int op) {
                        super.visitInsn(op == ICONST_2 ? ICONST_5 : op);
                    }
                };
            }
        }, 0);
        byte[] cb = changed.toByteArray();
        Class<?> k = new Asm().defineClass("Changed", cb, 0, cb.length);
        System.out.println(k.getMethod("twice", int.class).invoke(null, 8) + " " + Arrays.toString(k.getDeclaredMethods()));
    }
}
