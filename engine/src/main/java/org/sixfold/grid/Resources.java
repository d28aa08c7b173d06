package org.sixfold.grid;

import java.util.List;

/** What the sub-district can send people with and to. */
public interface Resources {

  List<Facility> facilities();

  List<Vehicle> vehicles();

  List<Overlay> overlays();
}
