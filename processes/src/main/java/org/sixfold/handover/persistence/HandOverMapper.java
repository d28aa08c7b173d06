package org.sixfold.handover.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Hand-over notes and their lines, and what they are pre-filled from. */
@Mapper
public interface HandOverMapper {

  void insert(HandOverNoteRow note);

  void insertLines(@Param("lines") List<HandOverLineRow> lines);

  HandOverNoteRow find(@Param("id") String id);

  HandOverNoteRow findByKey(@Param("giver") String giver, @Param("key") String key);

  /** Notes that somebody gave or takes over, of shifts that began since; newest first. */
  List<HandOverNoteRow> findSince(
      @Param("username") String username, @Param("since") Instant since);

  /** Notes given since, the latest first. */
  List<HandOverNoteRow> givenSince(@Param("since") Instant since);

  /** In their order. */
  List<HandOverLineRow> findLines(@Param("noteIds") Collection<String> noteIds);

  int acknowledgeLines(
      @Param("id") String id,
      @Param("caseIds") Collection<String> caseIds,
      @Param("at") Instant at);

  /** 0 if that was done before. */
  int acknowledge(@Param("id") String id, @Param("at") Instant at);

  /**
   * When the earliest shift began whose note is not acknowledged and nobody was told; else null.
   */
  Instant earliestUnread();

  List<HandOverNoteRow> findUnread(
      @Param("startedBy") Instant startedBy, @Param("limit") int limit);

  /** 0 if somebody was told before, or it has been acknowledged. */
  int warn(@Param("id") String id, @Param("at") Instant at);

  Instant earliestGiven();

  List<String> findGivenBy(@Param("at") Instant at, @Param("limit") int limit);

  int delete(@Param("id") String id);

  void deleteLines(@Param("id") String id);

  int eraseCase(@Param("caseId") String caseId);

  /** Open cases below these paths with a need that is not met. */
  List<String> findNeedy(@Param("paths") Collection<String> paths, @Param("limit") int limit);

  /** Of these cases those of whom a death is reported. */
  List<String> findReportedDead(@Param("caseIds") Collection<String> caseIds);
}
