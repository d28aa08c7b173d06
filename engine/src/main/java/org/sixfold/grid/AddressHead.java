package org.sixfold.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The administrative names at the head of an address: province, city, county, township.
 *
 * <p>Only whole names with their kind (…县, …镇) count, known or not; words that merely end alike
 * (小区, 超市, 城东新区) do not.
 */
final class AddressHead {

  private static final Pattern TOKEN =
      Pattern.compile("^([\\u4e00-\\u9fff]{1,9}?)(省|特别行政区|自治区|自治州|自治县|地区|市|区|县|自治旗|旗|街道|镇|乡)");
  private static final Pattern NO_DIVISION =
      Pattern.compile(
          ".*[路巷弄号幢栋楼村].*|.*(小区|社区|新区|园区|校区|厂区|景区|片区|开发区|工业区|宿舍区|住宅区|生活区|院区|市区|山区"
              + "|超市|城市|夜市|菜市|门市|小镇|老乡|家乡|城乡)");
  private static final Pattern NO_CITY_BEFORE = Pattern.compile("^(场|中心|政府|委|民|区).*");

  private final List<String> ours = new ArrayList<>();
  private final Set<String> ourPlaces = new HashSet<>();
  private final Map<String, Division> divisions = new HashMap<>();
  private final Set<String> above = new HashSet<>();

  AddressHead(List<Grid> grids, Collection<Division> divisions) {
    divisions.stream()
        .filter(d -> d.level() != Division.Level.VILLAGE)
        .forEach(d -> this.divisions.merge(d.name(), d, AddressHead::nearer));
    for (Grid grid : grids) {
      switch (grid.level()) {
        case CITY, SUBDISTRICT -> {
          ours.add(grid.name());
          ours.addAll(grid.aliases());
          addAbove(grid, divisions);
        }
        case VILLAGE, MICRO -> {
          ourPlaces.add(grid.name());
          ourPlaces.addAll(grid.aliases());
        }
        default -> {}
      }
    }
    ours.sort(Comparator.comparingInt(String::length).reversed());
  }

  private static Division nearer(Division a, Division b) {
    return a.level().compareTo(b.level()) <= 0 ? a : b;
  }

  private void addAbove(Grid grid, Collection<Division> all) {
    all.stream()
        .filter(d -> d.level().compareTo(Division.Level.COUNTY) < 0)
        .filter(d -> grid.code().startsWith(d.code()))
        .forEach(d -> above.add(d.name()));
  }

  /** Whether the head names a township or county other than ours. */
  boolean elsewhere(String address) {
    String rest = address;
    String foreign = null;
    boolean afterCity = false;
    while (true) {
      String own = ownAt(rest);
      if (own != null) {
        // "金华市永康市", "金华市东城街道": a lone unknown city before our name is the one above us.
        if (foreign != null && !(foreign.endsWith("市") && !divisions.containsKey(foreign))) {
          return true;
        }
        foreign = null;
        rest = rest.substring(own.length());
        continue;
      }
      if (ourPlaces.stream().anyMatch(rest::startsWith)) {
        return foreign != null;
      }
      String token = tokenAt(rest, afterCity);
      if (token == null) {
        return foreign != null;
      }
      if (isTownship(token)) {
        return true;
      }
      if (!above.contains(token) && !isUnknownProvince(token)) {
        foreign = token;
      }
      afterCity = true;
      rest = rest.substring(token.length());
    }
  }

  private String ownAt(String rest) {
    return ours.stream().filter(rest::startsWith).findFirst().orElse(null);
  }

  private String tokenAt(String rest, boolean afterCity) {
    for (int length = Math.min(12, rest.length()); length > 1; length--) {
      if (divisions.containsKey(rest.substring(0, length))) {
        return rest.substring(0, length);
      }
    }
    Matcher token = TOKEN.matcher(rest);
    if (!token.find() || NO_DIVISION.matcher(token.group()).matches()) {
      return null;
    }
    String body = token.group(1);
    String kind = token.group(2);
    boolean bareDistrict = kind.equals("区") && !afterCity;
    boolean tooShort = body.length() < 2 && !afterCity;
    boolean noCity =
        kind.equals("市") && NO_CITY_BEFORE.matcher(rest.substring(token.end())).matches();
    return bareDistrict || tooShort || noCity ? null : token.group();
  }

  private boolean isTownship(String token) {
    Division known = divisions.get(token);
    return known != null
        ? known.level() == Division.Level.TOWNSHIP
        : token.endsWith("街道") || token.endsWith("镇") || token.endsWith("乡");
  }

  private boolean isUnknownProvince(String token) {
    return !divisions.containsKey(token) && (token.endsWith("省") || token.endsWith("自治区"));
  }
}
