import java.io.*;
import java.net.*;
import java.util.*;
import java.util.concurrent.*;

public class ManyConnections {
    public static void main(String[] args) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            ExecutorService workers = Executors.newFixedThreadPool(4);
            Thread acceptor = new Thread(() -> {
                try {
                    while (true) {
                        Socket s = server.accept();
                        workers.execute(() -> {
                            try (s; ObjectInputStream in = new ObjectInputStream(s.getInputStream()); ObjectOutputStream out = new ObjectOutputStream(s.getOutputStream())) {
                                @SuppressWarnings("unchecked")
                                List<Integer> list = (List<Integer>) in.readObject();
                                out.writeObject("sum " + list.stream().mapToInt(i -> i).sum());
                            } catch (Exception e) {
                                System.out.println(e);
                            }
                        });
                    }
                } catch (IOException e) {
                    System.out.println(e.getMessage());
                }
            });
            acceptor.start();
            ExecutorService clients = Executors.newFixedThreadPool(6);
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int n = i;
                answers.add(clients.submit(() -> {
                    try (Socket s = new Socket(server.getInetAddress(), server.getLocalPort())) {
                        ObjectOutputStream out = new ObjectOutputStream(s.getOutputStream());
                        out.writeObject(new ArrayList<>(List.of(n, n + 1, n + 2)));
                        out.flush();
                        return (String) new ObjectInputStream(s.getInputStream()).readObject();
                    }
                }));
            }
            for (int i = 0; i < 40; i += 13) {
                System.out.println(answers.get(i).get());
            }
            for (Future<String> f : answers) {
                f.get();
            }
            clients.shutdown();
            server.close();
            acceptor.join();
            workers.shutdown();
            System.out.println(workers.awaitTermination(5, TimeUnit.SECONDS));
        }
    }
}
