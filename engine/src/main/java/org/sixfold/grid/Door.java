package org.sixfold.grid;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A door as an address names it, so that work can be walked building by building.
 *
 * @param building estate or road with the number of the house, as written: 和顺里1幢, 华夏弄89号
 * @param door unit and room as written; empty where the address ends with the house
 * @param key sorts by place, building, unit, floor, room: numbers by value, not by digits
 */
public record Door(String building, String door, String key) {

  private static final int LONGEST_PLACE = 60;
  private static final int LONGEST_DOOR = 60;
  private static final String NUMBER = "([A-Za-z]?\\d{1,4}[A-Za-z]?|[A-Za-z])";

  /** What stands before the estate or road: the names of places that a grid stands for already. */
  private static final Pattern AREA =
      Pattern.compile("^.*(?:街道|社区|[一二三四五六七八九十]村|村|镇|乡)(?=[^\\dA-Za-z]{2})");

  private static final Pattern HOUSE =
      Pattern.compile(
          "^(.*?[^\\dA-Za-z-])"
              + NUMBER
              + "(幢|栋|座|号楼|号院|号|弄)(?:"
              + NUMBER
              + "(?:单元|梯))?(?:(\\d{1,2})(?:楼|层))?(?:([A-Za-z]?\\d{1,4}[A-Za-z]?)(?:室|房|号|户)?)?$");

  /** The door of an address; empty if it names no house. */
  public static Optional<Door> of(String address) {
    if (address == null) {
      return Optional.empty();
    }
    String text = Normalizer.normalize(address, Normalizer.Form.NFKC).replaceAll("[\\s,,。]+", "");
    Matcher house = HOUSE.matcher(afterArea(text));
    if (!house.matches()) {
      return Optional.empty();
    }
    String place = last(house.group(1));
    String building = place + house.group(2) + house.group(3);
    String door = text.substring(text.length() - (house.end() - house.end(3)));
    String room = house.group(6);
    String key =
        String.join(
            "|",
            place,
            padded(house.group(2)),
            padded(house.group(4)),
            padded(floor(house.group(5), room)),
            padded(room));
    return Optional.of(new Door(building, door.length() <= LONGEST_DOOR ? door : "", key));
  }

  /** The unit that a key sorts by, for headings; null if there is none. */
  public static String unitOf(String key) {
    return part(key, 2);
  }

  /** As {@link #unitOf} the floor, named or told by the room. */
  public static String floorOf(String key) {
    return part(key, 3);
  }

  private static String part(String key, int index) {
    String[] parts = key.split("\\|", -1);
    String part = parts.length > index ? parts[index].replaceFirst("^0+", "") : "";
    return part.isEmpty() ? null : part;
  }

  private static String afterArea(String text) {
    Matcher area = AREA.matcher(text);
    return area.find() ? text.substring(area.end()) : text;
  }

  /** An estate's name is short: what makes it long stood before it. */
  private static String last(String place) {
    return place.length() <= LONGEST_PLACE
        ? place
        : place.substring(place.length() - LONGEST_PLACE);
  }

  /** 1403 is on the fourteenth floor, 603 on the sixth. */
  private static String floor(String named, String room) {
    if (named != null || room == null) {
      return named;
    }
    String digits = room.replaceAll("\\D", "");
    return digits.length() > 2 ? digits.substring(0, digits.length() - 2) : null;
  }

  private static String padded(String number) {
    String text = number == null ? "" : number;
    return "0".repeat(Math.max(0, 6 - text.length())) + text;
  }
}
