package org.sixfold.grid;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the grid of an address.
 *
 * <p>A village counts only by its full name (卫星社区, 城塘村): its short name is often part of a road or
 * a market (五金城附近). A micro grid's alias counts only together with its village, for the same estate
 * names occur in many.
 */
final class AddressPlacer {

  private record Name(String text, String code) {}

  private final AddressHead head;
  private final List<Name> villages = new ArrayList<>();
  private final Map<String, List<Name>> microNames = new HashMap<>();

  AddressPlacer(List<Grid> grids, Collection<Division> divisions) {
    head = new AddressHead(grids, divisions);
    for (Grid grid : grids) {
      if (grid.level() == Grid.Level.VILLAGE) {
        villages.add(new Name(compact(grid.name()), grid.code()));
      } else if (grid.level() == Grid.Level.MICRO) {
        List<Name> names = microNames.computeIfAbsent(grid.parent(), p -> new ArrayList<>());
        names.add(new Name(compact(grid.name()), grid.code()));
        grid.aliases().forEach(alias -> names.add(new Name(compact(alias), grid.code())));
      }
    }
    addOtherVillages(grids, divisions);
    Comparator<Name> longestFirst =
        Comparator.comparingInt((Name name) -> name.text().length()).reversed();
    villages.sort(longestFirst);
    microNames.values().forEach(names -> names.sort(longestFirst));
  }

  /** Villages we don't keep: 上苏溪村 must not be taken for 苏溪村. */
  private void addOtherVillages(List<Grid> grids, Collection<Division> divisions) {
    List<String> own =
        grids.stream().filter(g -> g.level() == Grid.Level.VILLAGE).map(Grid::name).toList();
    divisions.stream()
        .filter(d -> d.level() == Division.Level.VILLAGE)
        .map(d -> d.name().replaceFirst("(居委会|村委会|居民委员会|村民委员会)$", ""))
        .map(name -> name.endsWith("社区") || name.endsWith("村") ? name : name + "村")
        .filter(name -> own.stream().anyMatch(o -> !o.equals(name) && name.contains(o)))
        .forEach(name -> villages.add(new Name(compact(name), null)));
  }

  String place(String address) {
    String text = address == null ? "" : compact(address);
    if (text.isEmpty()) {
      return Grid.UNPLACED;
    }
    if (head.elsewhere(text)) {
      return Grid.OUTSIDE;
    }
    for (Name village : villages) {
      int at = text.indexOf(village.text());
      if (at >= 0) {
        return village.code() == null ? Grid.UNPLACED : inVillage(text, at, village);
      }
    }
    return Grid.UNPLACED;
  }

  private String inVillage(String text, int at, Name village) {
    // A break in the village's place: what stands before and after must not join to a new name.
    String around = text.substring(0, at) + '\n' + text.substring(at + village.text().length());
    return microNames.getOrDefault(village.code(), List.of()).stream()
        .filter(
            micro ->
                around.contains(micro.text())
                    || text.contains(micro.text()) && micro.text().startsWith(village.text()))
        .findFirst()
        .map(Name::code)
        .orElse(village.code());
  }

  private static String compact(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200b\\ufeff]+", "");
  }
}
