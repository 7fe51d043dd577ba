package java.lang;

import java.io.Serializable;
import java.util.Objects;

public final class StackTraceElement implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = 6992337162326171013L;
    private static final int NATIVE_LINE = -2;

    private String classLoaderName;
    private String moduleName;
    private String moduleVersion;
    private String declaringClass;
    private String methodName;
    private String fileName;
    private int lineNumber;
    private transient boolean explicit; // made by a constructor, not by the VM: nothing of it is left out

    public StackTraceElement(String declaringClass, String methodName, String fileName, int lineNumber) {
        this(null, null, null, declaringClass, methodName, fileName, lineNumber);
    }

    public StackTraceElement(String classLoaderName, String moduleName, String moduleVersion, String declaringClass,
                             String methodName, String fileName, int lineNumber) {
        this.classLoaderName = classLoaderName;
        this.moduleName = moduleName;
        this.moduleVersion = moduleVersion;
        this.declaringClass = Objects.requireNonNull(declaringClass, "Declaring class is null");
        this.methodName = Objects.requireNonNull(methodName, "Method name is null");
        this.fileName = fileName;
        this.lineNumber = lineNumber;
        this.explicit = true;
    }

    public String getFileName() {
        return fileName;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    public String getModuleName() {
        return moduleName;
    }

    public String getModuleVersion() {
        return moduleVersion;
    }

    public String getClassLoaderName() {
        return classLoaderName;
    }

    public String getClassName() {
        return declaringClass;
    }

    public String getMethodName() {
        return methodName;
    }

    public boolean isNativeMethod() {
        return lineNumber == NATIVE_LINE;
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder(80);
        boolean builtIn = classLoaderName == null || !explicit && classLoaderName.equals("app");
        if (!builtIn && !classLoaderName.isEmpty()) {
            s.append(classLoaderName).append('/');
        }
        if (moduleName != null && !moduleName.isEmpty()) {
            s.append(moduleName);
            if (moduleVersion != null && !moduleVersion.isEmpty() && !moduleName.startsWith("java.")) {
                s.append('@').append(moduleVersion);
            }
        }
        if (s.length() > 0) {
            s.append('/');
        }
        s.append(declaringClass).append('.').append(methodName).append('(');
        if (isNativeMethod()) {
            s.append("Native Method");
        } else if (fileName == null) {
            s.append("Unknown Source");
        } else {
            s.append(fileName);
            if (lineNumber >= 0) {
                s.append(':').append(lineNumber);
            }
        }
        return s.append(')').toString();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StackTraceElement e && lineNumber == e.lineNumber
            && declaringClass.equals(e.declaringClass) && methodName.equals(e.methodName)
            && Objects.equals(fileName, e.fileName) && Objects.equals(classLoaderName, e.classLoaderName)
            && Objects.equals(moduleName, e.moduleName) && Objects.equals(moduleVersion, e.moduleVersion);
    }

    @Override
    public int hashCode() {
        int h = 31 * declaringClass.hashCode() + methodName.hashCode();
        h = 31 * h + Objects.hashCode(classLoaderName);
        h = 31 * h + Objects.hashCode(moduleName);
        h = 31 * h + Objects.hashCode(moduleVersion);
        h = 31 * h + Objects.hashCode(fileName);
        return 31 * h + lineNumber;
    }
}
