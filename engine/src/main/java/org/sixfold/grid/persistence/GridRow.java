package org.sixfold.grid.persistence;

import java.util.List;
import org.sixfold.grid.Grid;

/** A row of table grid; aliases are separated by blanks. */
public record GridRow(
    String code,
    String name,
    String gridLevel,
    String parentCode,
    String kind,
    String aliases,
    String path,
    int sortNo) {

  /** The node it stands for. */
  public Grid toGrid() {
    return new Grid(
        code,
        name,
        Grid.Level.valueOf(gridLevel),
        parentCode,
        Grid.Kind.valueOf(kind),
        aliases.isBlank() ? List.of() : List.of(aliases.split(" ")),
        path);
  }
}
