import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Ignore;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.theories.DataPoints;
import org.junit.experimental.theories.Theories;
import org.junit.experimental.theories.Theory;
import org.junit.rules.ExpectedException;
import org.junit.rules.TemporaryFolder;
import org.junit.rules.TestName;
import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.Result;
import org.junit.runner.RunWith;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;
import org.junit.runners.MethodSorters;
import org.junit.runners.Parameterized;
import org.junit.runners.Suite;

/** junit4: test classes that pass, fail, are ignored, parameterized, with rules and theories. */
public class JUnit {
    @FixMethodOrder(MethodSorters.NAME_ASCENDING)
    public static class Plain {
        @Rule
        public TestName name = new TestName();
        @Rule
        public TemporaryFolder folder = new TemporaryFolder();
        @Rule
        public ExpectedException thrown = ExpectedException.none();

        @BeforeClass
        public static void first() {
            System.out.println("before class");
        }

        @AfterClass
        public static void last() {
            System.out.println("after class");
        }

        @Before
        public void before() {
            System.out.println("before " + name.getMethodName());
        }

        @After
        public void after() {
            System.out.println("after " + name.getMethodName());
        }

        @Test
        public void a_passes() throws Exception {
            assertEquals(4, 2 + 2);
            assertArrayEquals(new int[] {1}, new int[] {1});
            assertTrue(folder.newFile("x").exists());
            assertThrows(ArithmeticException.class, () -> System.out.println(1 / (folder.getRoot().list().length - 1)));
        }

        @Test
        public void b_fails() {
            assertEquals("expected text", "actual text");
        }

        @Test
        public void c_errs() {
            new ArrayList<Integer>().get(0);
        }

        @Test(expected = NumberFormatException.class)
        public void d_expects() {
            Integer.parseInt("x");
        }

        @Ignore("not now")
        @Test
        public void e_ignored() {
        }

        @Test(timeout = 5000)
        public void f_timed() {
        }

        @Test
        public void g_rule() {
            thrown.expect(IllegalStateException.class);
            thrown.expectMessage("state");
            throw new IllegalStateException("the state");
        }

        @Test
        public void h_arrays() {
            assertArrayEquals("arrays", new int[] {1, 2}, new int[] {1, 3});
        }
    }

    @RunWith(Parameterized.class)
    public static class Params {
        @Parameterized.Parameter(0)
        public int in;
        @Parameterized.Parameter(1)
        public int out;

        @Parameterized.Parameters(name = "{index}: {0}^2={1}")
        public static Collection<Object[]> data() {
            return Arrays.asList(new Object[][] {{1, 1}, {2, 4}, {3, 10}});
        }

        @Test
        public void square() {
            assertEquals(out, in * in);
        }
    }

    @RunWith(Theories.class)
    public static class Theory1 {
        @DataPoints
        public static int[] ints = {1, 2, 3};

        @Theory
        public void commutes(int a, int b) {
            assertEquals(a + b, b + a);
        }
    }

    @RunWith(Suite.class)
    @Suite.SuiteClasses({Plain.class, Params.class, Theory1.class})
    public static class All {
    }

    public static void main(String[] args) {
        JUnitCore core = new JUnitCore();
        List<String> events = new ArrayList<>();
        core.addListener(new RunListener() {
            @Override
            public void testFinished(Description d) {
                events.add(d.getDisplayName());
            }
        });
        Result r = core.run(All.class);
        System.out.println(r.getRunCount() + " " + r.getFailureCount() + " " + r.getIgnoreCount() + " " + r.wasSuccessful());
        for (Failure f : r.getFailures()) {
            System.out.println(f.getTestHeader() + ": " + f.getException());
        }
        System.out.println(events);
    }
}
