package org.sixfold.camunda.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Which deployment of models is the active one. */
@Mapper
public interface ModelReleaseMapper {

  void insert(ModelRelease release);

  boolean hasSeed(String seedHash);

  /**
   * The latest release, with the one that is scheduled once its moment has come; null before the
   * first.
   */
  ModelRelease active(@Param("moment") Instant moment);

  /** The one with which cases started at an earlier moment; null before the first. */
  ModelRelease activeThen(@Param("moment") Instant moment);

  /** The first ever; null before it. */
  ModelRelease first();

  /** The one that is approved and begins after a moment; null if none does. */
  ModelRelease scheduled(@Param("moment") Instant moment);
}
