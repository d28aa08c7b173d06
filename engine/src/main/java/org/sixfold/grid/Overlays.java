package org.sixfold.grid;

import java.util.List;

/** Heads of road sections, areas and buildings, which lie across the grids. */
public interface Overlays {

  List<Overlay> overlays();
}
