package org.sixfold.grid;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tree of Dongcheng as the tests' files hold it, without a database. */
public final class GridFiles {

  private GridFiles() {}

  /** A tree that answers like the real one. */
  public static Grids dongcheng() {
    return new InMemoryGrids(new GridTree(grids(), divisions()));
  }

  static List<CsvRecord> records(String file) {
    try (InputStreamReader in =
        new InputStreamReader(
            GridFiles.class.getResourceAsStream("/lists/" + file), StandardCharsets.UTF_8)) {
      return CsvRecord.readAll(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Grid> grids() {
    Map<String, String> paths = new HashMap<>();
    List<Grid> grids = new ArrayList<>();
    for (CsvRecord r : records("grids-dongcheng.csv")) {
      String path = paths.getOrDefault(r.text("parent"), "") + r.text("code") + '/';
      paths.put(r.text("code"), path);
      grids.add(
          new Grid(
              r.text("code"),
              r.text("name"),
              Grid.Level.valueOf(r.text("level")),
              r.text("parent"),
              Grid.Kind.valueOf(r.text("kind")),
              List.of(r.words("aliases").split(" ")),
              path));
    }
    return grids;
  }

  /** Divisions around Dongcheng and below Yongkang. */
  public static List<Division> divisions() {
    return Stream.of("divisions-around.csv", "divisions-yongkang.csv")
        .flatMap(file -> records(file).stream())
        .map(
            r ->
                new Division(
                    r.text("code"),
                    r.text("name"),
                    Division.Level.valueOf(r.text("level")),
                    r.text("parent")))
        .toList();
  }
}
