import java.io.InputStream;

/** Resources of loaders and classes. */
public class Resources {
    public static void main(String[] args) throws Exception {
        System.out.println(Resources.class.getResource("Nowhere.txt") + " " + ClassLoader.getSystemResource("a/b/c"));
        try (InputStream in = Resources.class.getResourceAsStream("Resources.class")) {
            System.out.println(in != null && in.read() == 0xca && in.read() == 0xfe);
        }
        try (InputStream in = Object.class.getResourceAsStream("/java/lang/Object.class")) {
            System.out.println(in.read() == 0xca);
        }
        try (InputStream in = ClassLoader.getSystemResourceAsStream("Resources.class")) {
            System.out.println(in.read() == 0xca);
        }
        System.out.println(Resources.class.getResource("Resources.class").getProtocol());
        System.out.println(Resources.class.getClassLoader().getResources("Resources.class").hasMoreElements());
        ClassLoader own = new ClassLoader() {
            @Override
            public InputStream getResourceAsStream(String name) {
                return name.equals("mine") ? new java.io.ByteArrayInputStream(new byte[] {7}) : super.getResourceAsStream(name);
            }
        };
        System.out.println(own.getResourceAsStream("mine").read() + " " + own.getResourceAsStream("yours") + " " + own.getResource("mine"));
    }
}
