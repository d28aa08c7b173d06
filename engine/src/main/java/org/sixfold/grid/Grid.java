package org.sixfold.grid;

import java.util.List;

/**
 * A node of the grid tree.
 *
 * @param path codes from the root down, each closed by a slash: {@code
 *     330784/330784001/330784001007/}; a grid lies in another one if its path starts with the
 *     other's
 * @param aliases estates and roads by which an address points to this grid
 */
public record Grid(
    String code,
    String name,
    Level level,
    String parent,
    Kind kind,
    List<String> aliases,
    String path) {

  /** Code of the place for people whose address names no grid we know. */
  public static final String UNPLACED = "UNPLACED";

  /** Code of the place for people whose address lies in another sub-district or county. */
  public static final String OUTSIDE = "OUTSIDE";

  /**
   * From the whole city down to a micro grid; NOWHERE for UNPLACED and OUTSIDE, which hang under
   * the sub-district.
   */
  public enum Level {
    CITY,
    SUBDISTRICT,
    VILLAGE,
    MICRO,
    NOWHERE
  }

  /** What kind of place it is. */
  public enum Kind {
    RESIDENT,
    ENTERPRISE,
    SEA
  }
}
