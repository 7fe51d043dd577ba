/** Fields of doubles: bodies that attract each other. */
public class NBody {
    static final class Body {
        double x, y, z, vx, vy, vz, mass;

        void place(int i) {
            x = i * 1.5;
            y = i * i * 0.5;
            z = -i;
            vx = 0.1 * i;
            vy = 0.2;
            vz = -0.1;
            mass = 1 + i * 0.1;
        }
    }

    static void advance(Body[] bodies, double dt) {
        for (int i = 0; i < bodies.length; i++) {
            Body a = bodies[i];
            for (int j = i + 1; j < bodies.length; j++) {
                Body b = bodies[j];
                double dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z;
                double d2 = dx * dx + dy * dy + dz * dz + 0.01;
                double mag = dt / (d2 * Math.sqrt(d2));
                a.vx -= dx * b.mass * mag;
                a.vy -= dy * b.mass * mag;
                a.vz -= dz * b.mass * mag;
                b.vx += dx * a.mass * mag;
                b.vy += dy * a.mass * mag;
                b.vz += dz * a.mass * mag;
            }
        }
        for (Body b : bodies) {
            b.x += dt * b.vx;
            b.y += dt * b.vy;
            b.z += dt * b.vz;
        }
    }

    static long simulate(Body[] bodies, int steps) {
        for (int i = 0; i < bodies.length; i++)
            bodies[i].place(i);
        for (int i = 0; i < steps; i++)
            advance(bodies, 0.001);
        return (long) (bodies[0].x * 1e9);
    }

    public static void main(String[] args) {
        Body[] bodies = new Body[5];
        for (int i = 0; i < 5; i++)
            bodies[i] = new Body();
        Bench.run(args, () -> simulate(bodies, 10000));
    }
}
