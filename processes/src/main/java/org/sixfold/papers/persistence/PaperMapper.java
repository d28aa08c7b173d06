package org.sixfold.papers.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.papers.PaperKind;

/** Issued papers: added and read, never changed. */
@Mapper
public interface PaperMapper {

  void insert(PaperRow paper);

  /** Newest first. */
  List<PaperHeadRow> findOfCase(@Param("caseId") String caseId);

  /** Null if the case has no such paper. */
  PaperRow find(@Param("caseId") String caseId, @Param("id") String id);

  /** The newest paper of a kind of each of these cases. */
  List<PaperRow> findLatest(
      @Param("caseIds") Collection<String> caseIds, @Param("kind") PaperKind kind);
}
