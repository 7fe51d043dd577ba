import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import java.util.ArrayList;
import java.util.List;

/** jcommander: options, commands, converters, usage. */
public class JCommander {
    @Parameter(names = {"-v", "--verbose"}, description = "Level of verbosity")
    int verbose = 1;
    @Parameter(names = "-list", description = "Comma-separated")
    List<String> list = new ArrayList<>();
    @Parameter(names = "--help", help = true)
    boolean help;
    @Parameter(description = "files")
    List<String> files = new ArrayList<>();

    @Parameters(commandDescription = "Adds things")
    static class Add {
        @Parameter(names = "-n", required = true, description = "how many")
        Integer n;
    }

    public static void main(String[] args) {
        JCommander o = new JCommander();
        com.beust.jcommander.JCommander j = com.beust.jcommander.JCommander.newBuilder().addObject(o).programName("prog").build();
        j.parse("-v", "5", "-list", "a,b,c", "f1", "f2");
        System.out.println(o.verbose + " " + o.list + " " + o.files + " " + o.help);
        Add add = new Add();
        j = com.beust.jcommander.JCommander.newBuilder().addObject(new JCommander()).addCommand("add", add).programName("prog").build();
        j.parse("add", "-n", "7");
        System.out.println(j.getParsedCommand() + " " + add.n);
        StringBuilder usage = new StringBuilder();
        j.usage(usage);
        System.out.println(usage);
        for (String[] bad : new String[][] {{"-v", "x"}, {"-z"}, {"add"}, {"-v"}}) {
            try {
                com.beust.jcommander.JCommander q = com.beust.jcommander.JCommander.newBuilder().addObject(new JCommander())
                    .addCommand("add", new Add()).build();
                q.parse(bad);
                System.out.println("parsed");
            } catch (ParameterException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
