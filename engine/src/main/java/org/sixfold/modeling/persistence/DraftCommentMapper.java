package org.sixfold.modeling.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What designers say to each other about a draft. */
@Mapper
public interface DraftCommentMapper {

  void insert(DraftCommentRow comment);

  DraftCommentRow find(@Param("draftId") String draftId, @Param("id") String id);

  /**
   * Oldest first.
   *
   * @param after only later ones than this id; null from the oldest
   */
  List<DraftCommentRow> of(
      @Param("draftId") String draftId, @Param("after") String after, @Param("limit") int limit);

  /** 1 unless it was done already. */
  int done(@Param("id") String id, @Param("by") String by, @Param("at") Instant at);
}
