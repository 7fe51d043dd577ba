import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.ZonedDateTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server that tells the time: `jindo Clock.java 8000`, then open http://localhost:8000. */
public class Clock {
    static void answer(Socket client) {
        try (client; OutputStream out = client.getOutputStream()) {
            client.getInputStream().read(new byte[4096]);
            String page = "It is " + ZonedDateTime.now() + "\n";
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + page.length()
                       + "\r\nConnection: close\r\n\r\n" + page).getBytes());
        } catch (Exception e) {
            System.err.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 8000;
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try (ServerSocket server = new ServerSocket(port)) {
            System.out.println("listening on " + server.getLocalPort());
            while (true) {
                Socket client = server.accept();
                workers.submit(() -> answer(client));
            }
        }
    }
}
