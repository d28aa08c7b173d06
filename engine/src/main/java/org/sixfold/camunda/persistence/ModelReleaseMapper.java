package org.sixfold.camunda.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Which deployment of models is the active one. */
@Mapper
public interface ModelReleaseMapper {

  void insert(ModelRelease release);

  boolean hasSeed(String seedHash);

  /** The last that began, and what waits for its moment, in their order; empty before the first. */
  List<ModelRelease> newest();

  /** All that began or wait, in their order. */
  List<ModelRelease> history();
}
