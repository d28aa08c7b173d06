package org.sixfold.riskarea;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sixfold.grid.Division;

/**
 * Which divisions a text names, as people say and lists write it: 浙江省宁波市镇海区…, 宁波镇海, 镇海区.
 *
 * <p>Short names (宁波, 镇海) count only at the head and right after another name: elsewhere they are
 * mostly parts of roads and shops. A name that many places bear counts for all of them.
 */
final class PlaceNames {

  private static final Map<Division.Level, Pattern> KINDS =
      Map.of(
          Division.Level.PROVINCE,
          Pattern.compile("(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$"),
          Division.Level.PREFECTURE,
          Pattern.compile("(市|地区|盟|[\\u4e00-\\u9fff]{1,4}族自治州)$"),
          Division.Level.COUNTY,
          Pattern.compile("(市|区|县)$"));

  private static final Pattern ROAD = Pattern.compile("^[东西南北中]?(路|街|巷|弄|大道|大街|里).*");
  private static final String KIND_BEFORE = "省市州盟县区旗镇乡";

  private final Map<String, List<Division>> full = new HashMap<>();
  private final Map<String, List<Division>> brief = new HashMap<>();
  private final PlaceTree tree;
  private int longest;

  PlaceNames(List<Division> divisions, PlaceTree tree) {
    this.tree = tree;
    for (Division one : divisions) {
      add(full, one.name(), one);
      if (!stem(one).isEmpty()) {
        add(brief, stem(one), one);
      }
    }
  }

  /** A name without its kind, of two characters at least; empty if people do not shorten it. */
  static String stem(Division one) {
    Pattern kind = KINDS.get(one.level());
    String stem = kind == null ? "" : kind.matcher(one.name()).replaceFirst("");
    return stem.length() > 1 && stem.length() < one.name().length() ? stem : "";
  }

  private void add(Map<String, List<Division>> names, String name, Division one) {
    names.computeIfAbsent(compact(name), text -> new ArrayList<>()).add(one);
    longest = Math.max(longest, name.length());
  }

  /** Without blanks, in plain letters and digits. */
  static String compact(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200b\\ufeff]+", "");
  }

  /**
   * The places that a text names, each by the codes that may be meant.
   *
   * @param text compact
   */
  List<Set<String>> read(String text) {
    List<Set<String>> places = new ArrayList<>();
    Set<String> place = new HashSet<>();
    int end = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean follows = at == end;
      String name = nameAt(text, at, follows);
      if (name == null) {
        continue;
      }
      List<Division> meant = divisions(name, follows);
      Set<String> narrower = narrower(meant, place);
      if (!narrower.isEmpty()) {
        place = narrower;
      } else if (!isAbove(meant, place) && !isUnknownBelow(meant, place, follows)) {
        if (!place.isEmpty()) {
          places.add(place);
        }
        place = new HashSet<>(meant.stream().map(Division::code).toList());
      }
      end = at + name.length();
      at = end - 1;
    }
    if (!place.isEmpty()) {
      places.add(place);
    }
    return places;
  }

  /** The longest name that begins here; null if none does. */
  private String nameAt(String text, int at, boolean follows) {
    for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
      String name = text.substring(at, at + length);
      String rest = text.substring(at + length);
      if (full.containsKey(name) && (follows || isHead(text, at, name))) {
        return name;
      }
      if (follows && brief.containsKey(name) && !ROAD.matcher(rest).matches()) {
        return name;
      }
    }
    return null;
  }

  /** 临海市东城街道 is none of ours: below a province's city a name counts only with its own chain. */
  private boolean isHead(String text, int at, String name) {
    boolean high =
        full.get(name).stream().anyMatch(one -> one.level().compareTo(Division.Level.COUNTY) < 0);
    return high || KIND_BEFORE.indexOf(text.charAt(at - 1)) < 0;
  }

  private List<Division> divisions(String name, boolean follows) {
    List<Division> meant = new ArrayList<>(full.getOrDefault(name, List.of()));
    if (follows) {
      meant.addAll(brief.getOrDefault(name, List.of()));
    }
    return meant;
  }

  private Set<String> narrower(List<Division> meant, Set<String> place) {
    Set<String> narrower = new HashSet<>();
    for (Division one : meant) {
      if (place.stream().anyMatch(code -> tree.isWithin(one.code(), code))) {
        narrower.add(one.code());
      }
    }
    return narrower;
  }

  /** 宁波市镇海区（宁波市）: the wider name says nothing new. */
  private boolean isAbove(List<Division> meant, Set<String> place) {
    return !place.isEmpty()
        && meant.stream()
            .anyMatch(one -> place.stream().allMatch(code -> tree.isWithin(code, one.code())));
  }

  /** 北京市东城街道: a township that is not known there, not the one of that name elsewhere. */
  private static boolean isUnknownBelow(List<Division> meant, Set<String> place, boolean follows) {
    return follows
        && !place.isEmpty()
        && meant.stream().allMatch(one -> one.level().compareTo(Division.Level.COUNTY) > 0);
  }
}
