package org.sixfold.camunda.persistence;

import org.apache.ibatis.annotations.Mapper;

/** Which deployment of models is the active one. */
@Mapper
public interface ModelReleaseMapper {

  void insert(ModelRelease release);

  boolean hasSeed(String seedHash);

  /** The latest release; null before the first. */
  ModelRelease active();
}
