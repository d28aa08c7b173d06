package org.sixfold.modeling.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Drafts and who works on them. */
@Mapper
public interface DraftMapper {

  void insert(DraftRow draft);

  DraftRow find(@Param("id") String id);

  /** As {@link #find}; nobody else changes it to the end of the transaction. */
  DraftRow lock(@Param("id") String id);

  /**
   * Newest first.
   *
   * @param state null for all
   * @param before only older ones than this id; null from the newest
   */
  List<DraftRow> list(
      @Param("state") String state, @Param("before") String before, @Param("limit") int limit);

  void touch(
      @Param("id") String id,
      @Param("revision") int revision,
      @Param("by") String by,
      @Param("at") Instant at);

  /**
   * @param releaseNo the proposal by which it came about; null leaves the former
   */
  void setState(
      @Param("id") String id, @Param("state") String state, @Param("releaseNo") Integer releaseNo);

  void setBase(@Param("id") String id, @Param("baseNo") int baseNo);

  List<String> editors(@Param("draftId") String draftId);

  void insertEditor(@Param("draftId") String draftId, @Param("username") String username);
}
