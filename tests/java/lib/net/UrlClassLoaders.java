import java.io.*;
import java.lang.reflect.Method;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.jar.*;
import java.util.zip.ZipEntry;

public class UrlClassLoaders {
    public static class Payload implements Runnable {
        public static int loads;

        @Override
        public void run() {
            System.out.println("run in " + getClass().getClassLoader().getClass().getSimpleName() + " loads=" + ++loads + " package " + getClass().getPackage());
        }
    }

    static class ChildFirst extends URLClassLoader {
        ChildFirst(URL... urls) {
            super("mine", urls, UrlClassLoaders.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("UrlClassLoaders$Payload")) {
                synchronized (getClassLoadingLock(name)) {
                    Class<?> c = findLoadedClass(name);
                    return c != null ? c : findClass(name);
                }
            }
            return super.loadClass(name, resolve);
        }
    }

    public static void main(String[] args) throws Exception {
        Path dir = Files.createTempDirectory("jt");
        String file = "UrlClassLoaders$Payload.class";
        byte[] bytes;
        try (InputStream in = UrlClassLoaders.class.getResourceAsStream(file)) {
            bytes = in.readAllBytes();
        }
        Files.write(dir.resolve(file), bytes);
        Path jar = dir.resolve("p.jar");
        Manifest m = new Manifest();
        m.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        m.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, "title");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), m)) {
            out.putNextEntry(new ZipEntry(file));
            out.write(bytes);
            out.closeEntry();
        }
        new Payload().run();
        for (URL u : new URL[] {dir.toUri().toURL(), jar.toUri().toURL()}) {
            try (ChildFirst loader = new ChildFirst(u)) {
                Class<?> c = loader.loadClass("UrlClassLoaders$Payload");
                Runnable r = (Runnable) c.getDeclaredConstructor().newInstance();
                r.run();
                r.run();
                System.out.println((c == Payload.class) + " " + (c == loader.loadClass("UrlClassLoaders$Payload")) + " " + loader.getName() + " "
                    + c.getProtectionDomain().getCodeSource().getLocation().equals(u) + " " + c.getName());
            }
        }
        Path index = dir.resolve("index.jar");
        m.getMainAttributes().put(Attributes.Name.CLASS_PATH, "p.jar missing.jar");
        new JarOutputStream(Files.newOutputStream(index), m).close();
        try (ChildFirst loader = new ChildFirst(index.toUri().toURL())) {
            ((Runnable) loader.loadClass("UrlClassLoaders$Payload").getDeclaredConstructor().newInstance()).run();
        }
        try (ChildFirst loader = new ChildFirst()) {
            loader.loadClass("UrlClassLoaders$Payload");
        } catch (ClassNotFoundException e) {
            System.out.println(e);
        }
        try {
            new URLClassLoader(new URL[] {null});
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        URLClassLoader none = URLClassLoader.newInstance(new URL[0]);
        System.out.println(none.getURLs().length + " " + (none.getParent() == ClassLoader.getSystemClassLoader()) + " " + none.loadClass("java.lang.String"));
        for (String n : new String[] {file, "p.jar", "index.jar", ""}) {
            Files.delete(dir.resolve(n));
        }
    }
}
