import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.logging.SocketHandler;

/** Records over a socket. */
public class Sockets {
    public static void main(String[] args) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SocketHandler h = new SocketHandler(server.getInetAddress().getHostAddress(), server.getLocalPort());
            System.out.println(h.getLevel() + " " + h.getFormatter().getClass());
            h.setFormatter(new SimpleFormatter());
            try (Socket s = server.accept()) {
                LogRecord r = new LogRecord(Level.INFO, "over the wire");
                r.setSourceClassName("C");
                h.publish(r);
                h.close();
                BufferedReader in = new BufferedReader(new InputStreamReader(s.getInputStream()));
                in.readLine();
                System.out.println(in.readLine() + " " + in.readLine());
            }
        }
        for (Object[] bad : new Object[][] {{"x", 0}, {null, 5}}) {
            try {
                new SocketHandler((String) bad[0], (int) bad[1]);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
