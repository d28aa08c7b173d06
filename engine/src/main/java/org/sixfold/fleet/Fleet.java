package org.sixfold.fleet;

import java.util.List;
import java.util.Optional;

/** The register of vehicles. */
public interface Fleet {

  List<Vehicle> vehicles();

  Optional<Vehicle> find(String code);
}
