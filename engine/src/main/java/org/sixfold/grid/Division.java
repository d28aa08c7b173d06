package org.sixfold.grid;

/**
 * A public administrative division.
 *
 * @param level PROVINCE, PREFECTURE, COUNTY, TOWNSHIP or VILLAGE
 * @param parent code of the division above; may be unknown to us
 */
public record Division(String code, String name, Level level, String parent) {

  /** Its name behind that of the one above it, as many share a name. */
  public String nameUnder(Division above) {
    return above == null ? name : above.name + name;
  }

  /** Levels of public divisions. */
  public enum Level {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP,
    VILLAGE
  }
}
