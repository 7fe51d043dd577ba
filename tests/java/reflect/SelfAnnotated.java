import java.lang.annotation.*;
public class SelfAnnotated { @Retention(RetentionPolicy.RUNTIME) @A @interface A {} public static void main(String[] x){ System.out.println(A.class.getAnnotations().length); } }
