import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** gson: objects to text and back, generic types, adapters, trees, what damaged text gives. */
public class Gson {
    enum Color {
        RED, @SerializedName("gr\u00fcn") GREEN
    }

    static class Inner {
        double d = 1.5;
        int[] a = {1, 2, 3};
        transient int t = 9;
    }

    static class Thing {
        @Expose
        @SerializedName("the_name")
        String name = "n<\"'>";
        int count = 3;
        boolean yes = true;
        Color color = Color.GREEN;
        Inner inner = new Inner();
        List<Inner> list = new ArrayList<>(List.of(new Inner()));
        Map<String, Integer> map = new TreeMap<>(Map.of("a", 1, "b", 2));
        Long nothing;
    }

    public static void main(String[] args) {
        com.google.gson.Gson g = new com.google.gson.Gson();
        String json = g.toJson(new Thing());
        System.out.println(json);
        Thing back = g.fromJson(json, Thing.class);
        System.out.println(g.toJson(back).equals(json) + " " + back.list.get(0).a[2] + " " + back.map + " " + back.color);
        System.out.println(new GsonBuilder().setPrettyPrinting().serializeNulls().excludeFieldsWithoutExposeAnnotation().create().toJson(back));
        Map<String, List<Integer>> m = g.fromJson("{\"x\":[1,2],\"y\":[]}", new TypeToken<Map<String, List<Integer>>>() { }.getType());
        System.out.println(m + " " + m.getClass().getSimpleName() + " " + m.get("x").get(0).getClass());
        JsonObject o = JsonParser.parseString("{\"a\":{\"b\":[1,2.5,\"s\",null,true]}}").getAsJsonObject();
        for (JsonElement e : o.getAsJsonObject("a").getAsJsonArray("b")) {
            System.out.print(e + ":" + e.getClass().getSimpleName() + " ");
        }
        System.out.println();
        com.google.gson.Gson custom = new GsonBuilder().registerTypeAdapter(Color.class,
            (com.google.gson.JsonSerializer<Color>) (c, t, x) -> new com.google.gson.JsonPrimitive(c.ordinal())).create();
        System.out.println(custom.toJson(Color.values()) + g.toJson(1.0 / 3) + g.toJson("\u2028<") + g.toJson(null) + g.toJson(new Object[] {1, "x"}));
        for (String bad : new String[] {"{", "[1,", "{\"count\":\"x\"}", "nope{"}) {
            try {
                System.out.println(g.fromJson(bad, Thing.class));
            } catch (JsonSyntaxException e) {
                System.out.println(e.getMessage());
            }
        }
        record Pt(int x, int y) {
        }
        System.out.println(new JsonReader(new StringReader("[1]")).isLenient());
        System.out.println(g.fromJson("[[1,2],[3]]", int[][].class)[1][0]);
    }
}
