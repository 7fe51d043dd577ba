import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** picocli: a command with subcommands, help, errors. */
@Command(name = "prog", mixinStandardHelpOptions = true, version = "prog 1.0", description = "Does things.",
    subcommands = Picocli.Sub.class)
public class Picocli implements Callable<Integer> {
    @Option(names = {"-a", "--alpha"}, description = "The alpha, default ${DEFAULT-VALUE}", defaultValue = "5")
    int alpha;
    @Option(names = "-D", description = "Definitions")
    Map<String, Integer> defs;
    @Option(names = "--unit")
    TimeUnit unit;
    @Parameters(arity = "0..*", paramLabel = "FILE")
    List<File> files;

    @Command(name = "sub", description = "A subcommand")
    static class Sub implements Runnable {
        @Option(names = "-x", required = true)
        double x;

        public void run() {
            System.out.println("sub " + x);
        }
    }

    public Integer call() {
        System.out.println(alpha + " " + defs + " " + unit + " " + files);
        return 7;
    }

    public static void main(String[] args) {
        CommandLine c = new CommandLine(new Picocli()).setErr(new java.io.PrintWriter(System.out, true))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        for (String[] a : new String[][] {{}, {"-a", "9", "-Dk=1", "-Dl=2", "--unit", "DAYS", "f", "g"}, {"--help"}, {"--version"}, {"sub", "-x", "2.5"},
            {"sub"}, {"-a", "x"}, {"--unit", "YEARS"}, {"--nope"}}) {
            System.out.println("exit " + c.execute(a));
        }
    }
}
