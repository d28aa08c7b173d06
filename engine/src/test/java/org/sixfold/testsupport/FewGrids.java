package org.sixfold.testsupport;

import java.util.List;
import java.util.Optional;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.ProblemException;

/** One village with one micro grid, and a micro grid of another village. */
public final class FewGrids implements Grids {

  public static final String SUBDISTRICT = "330784001";
  public static final String VILLAGE = "330784001001";
  public static final String MICRO = "33078400100101";
  public static final String OTHER_MICRO = "33078400100201";
  public static final String SUBDISTRICT_PATH = "330784/330784001/";
  public static final String MICRO_PATH = SUBDISTRICT_PATH + VILLAGE + "/" + MICRO + "/";
  public static final String OTHER_PATH = SUBDISTRICT_PATH + "330784001002/" + OTHER_MICRO + "/";

  private final List<Grid> all =
      List.of(
          grid(SUBDISTRICT, Grid.Level.SUBDISTRICT, SUBDISTRICT_PATH),
          grid(VILLAGE, Grid.Level.VILLAGE, SUBDISTRICT_PATH + VILLAGE + "/"),
          grid(MICRO, Grid.Level.MICRO, MICRO_PATH),
          grid(OTHER_MICRO, Grid.Level.MICRO, OTHER_PATH),
          grid(Grid.UNPLACED, Grid.Level.NOWHERE, SUBDISTRICT_PATH + "UNPLACED/"),
          grid(Grid.OUTSIDE, Grid.Level.NOWHERE, SUBDISTRICT_PATH + "OUTSIDE/"));

  private static Grid grid(String code, Grid.Level level, String path) {
    return new Grid(code, code, level, null, Grid.Kind.RESIDENT, List.of(), path);
  }

  @Override
  public List<Grid> all() {
    return all;
  }

  @Override
  public Optional<Grid> find(String code) {
    return all.stream().filter(grid -> grid.code().equals(code)).findFirst();
  }

  @Override
  public Grid get(String code) {
    return find(code).orElseThrow(() -> ProblemException.unfit("grid.unknown", List.of()));
  }

  @Override
  public Optional<Grid> ancestor(String code, Grid.Level level) {
    return Optional.empty();
  }

  @Override
  public String place(String address) {
    return Grid.UNPLACED;
  }
}
