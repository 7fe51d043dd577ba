import java.util.*;

/** EnumSet and EnumMap. */
public class Enums {
    enum Day { MON, TUE, WED, THU, FRI, SAT, SUN }

    enum Kind {
        A { },
        B
    }

    public static void main(String[] args) {
        EnumSet<Day> s = EnumSet.of(Day.FRI, Day.MON);
        s.add(Day.WED);
        System.out.println(s + " " + EnumSet.complementOf(s) + EnumSet.range(Day.TUE, Day.THU) + EnumSet.allOf(Day.class).size());
        System.out.println(s.contains(Day.MON) + " " + s.contains(null) + s.remove(Day.FRI) + s.containsAll(Set.of(Day.MON)) + s.equals(Set.of(Day.WED, Day.MON)));
        for (Iterator<Day> i = s.iterator(); i.hasNext();) {
            if (i.next() == Day.MON) {
                i.remove();
            }
        }
        System.out.println(s + " " + EnumSet.copyOf(List.of(Day.SUN, Day.SUN)) + EnumSet.of(Kind.A, Kind.B) + EnumSet.noneOf(Kind.class));
        EnumMap<Day, String> m = new EnumMap<>(Day.class);
        m.put(Day.SUN, "rest");
        m.put(Day.MON, null);
        m.merge(Day.SUN, "!", String::concat);
        System.out.println(m + " " + m.containsKey(Day.MON) + m.get(Day.TUE) + m.containsValue(null) + m.size() + m.keySet());
        m.entrySet().iterator().next().setValue("work");
        m.values().remove("rest!");
        System.out.println(m + " " + m.equals(Map.of(Day.MON, "work")) + new EnumMap<>(m).remove(Day.MON) + m.clone());
        try {
            EnumSet.copyOf(List.<Day>of());
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            EnumSet.range(Day.SUN, Day.MON);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            m.put(null, "");
        } catch (NullPointerException e) {
            System.out.println("null refused");
        }
    }
}
