package org.sixfold.riskarea;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.grid.Division;
import org.sixfold.grid.Grid;

/** Divisions and grids as one tree, by code; one reading, never changed. */
final class PlaceTree {

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();
  private final PlaceNames placeNames;

  PlaceTree(List<Division> divisions, List<Grid> grids) {
    for (Division one : divisions) {
      put(one.code(), one.name(), one.parent());
      stems.put(one.code(), PlaceNames.stem(one));
    }
    grids.stream()
        .filter(one -> one.level() != Grid.Level.NOWHERE)
        // The tree of divisions goes on above our own root.
        .forEach(one -> put(one.code(), one.name(), one.parent()));
    placeNames = new PlaceNames(divisions, this);
  }

  private void put(String code, String name, String parent) {
    names.put(code, name);
    if (parent != null && !parent.isEmpty()) {
      parents.put(code, parent);
    }
  }

  PlaceNames names() {
    return placeNames;
  }

  boolean knows(String code) {
    return names.containsKey(code);
  }

  /** The code and all above it, the place itself first. */
  List<String> chain(String code) {
    List<String> chain = new ArrayList<>();
    for (String at = code; at != null && !chain.contains(at); at = parents.get(at)) {
      chain.add(at);
    }
    return chain;
  }

  /** Whether a place is the other one or lies in it. */
  boolean isWithin(String code, String other) {
    return chain(code).contains(other);
  }

  /** Names from the province down to the place. */
  List<String> chainOfNames(String code) {
    return down(code).stream().map(names::get).toList();
  }

  /**
   * What a text says beyond a place and those around it: 蛟川街道 of 宁波市镇海区蛟川街道 in 镇海区.
   *
   * @param text compact
   */
  String beyond(String code, String text) {
    String rest = text;
    for (String one : down(code)) {
      String name = PlaceNames.compact(names.get(one));
      String stem = stems.getOrDefault(one, "");
      if (rest.startsWith(name)) {
        rest = rest.substring(name.length());
      } else if (!stem.isEmpty() && rest.startsWith(stem)) {
        rest = rest.substring(stem.length());
      }
    }
    return rest;
  }

  private List<String> down(String code) {
    List<String> down = new ArrayList<>(chain(code).stream().filter(names::containsKey).toList());
    Collections.reverse(down);
    return down;
  }
}
