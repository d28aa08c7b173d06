package org.sixfold.fleet;

import java.util.List;
import java.util.Optional;

/** The register of vehicles, ambulances among them. */
public interface Fleet {

  List<Vehicle> vehicles();

  List<Vehicle> vehicles(VehicleKind kind);

  /** The vehicle with this code, if it is of that kind. */
  Optional<Vehicle> find(String code, VehicleKind kind);
}
