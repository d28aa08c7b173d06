package org.sixfold.modeling.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Cases that run under a deployment of a model, and the migrations that move them. */
@Mapper
public interface MigrationMapper {

  /**
   * Ids of running cases, in order.
   *
   * @param after only ids behind it; null from the first
   */
  List<String> cases(
      @Param("key") String key,
      @Param("deployment") String deployment,
      @Param("after") String after,
      @Param("limit") int limit);

  int count(@Param("key") String key, @Param("deployment") String deployment);

  /**
   * @throws org.springframework.dao.DuplicateKeyException if one of the model has not ended
   */
  void insert(MigrationRow migration);

  MigrationRow find(@Param("id") String id);

  /** As {@link #find}; whoever else decides about it waits to the end of the transaction. */
  MigrationRow lock(@Param("id") String id);

  /**
   * The state in which its cases may move now; null once the release they go to is no longer in
   * force. Going back is always possible.
   */
  String movableState(@Param("id") String id);

  /**
   * Newest first.
   *
   * @param key null for all models
   * @param before only ids below; null from the newest
   */
  List<MigrationRow> list(
      @Param("key") String key, @Param("before") String before, @Param("limit") int limit);

  /** Those whose cases move or go back now, oldest first. */
  List<MigrationRow> active();

  /** The earliest moment at which one of their cases is due, or at which one may be finished. */
  Instant nextDue();

  /**
   * @param openKey the model's key, or null if it has ended
   * @throws org.springframework.dao.DuplicateKeyException if another one of the model has not ended
   */
  int setState(
      @Param("id") String id,
      @Param("state") String state,
      @Param("openKey") String openKey,
      @Param("at") Instant at);

  int decide(
      @Param("id") String id,
      @Param("by") String by,
      @Param("at") Instant at,
      @Param("note") String note);

  int noteReversal(@Param("id") String id, @Param("note") String note);
}
