package org.sixfold.fleet;

import java.util.List;
import java.util.Optional;
import org.sixfold.fleet.persistence.FleetMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FleetService implements Fleet {

  private final FleetMapper mapper;

  FleetService(FleetMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Vehicle> vehicles() {
    return mapper.vehicles();
  }

  @Override
  public List<Vehicle> vehicles(VehicleKind kind) {
    return vehicles().stream().filter(one -> one.kind() == kind).toList();
  }

  @Override
  public Optional<Vehicle> find(String code, VehicleKind kind) {
    return vehicles(kind).stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
