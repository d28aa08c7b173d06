package org.sixfold.intake.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Orders of the police. */
@Mapper
public interface PoliceOrderMapper {

  void insert(PoliceOrderRow order);

  /** Null if the order is not known. */
  PoliceOrderRow find(@Param("orderNo") String orderNo, @Param("caseId") String caseId);

  List<PoliceOrderRow> findOfCase(@Param("caseId") String caseId);

  /** Unanswered ones whose reply is due and of whom nobody was told, oldest first. */
  List<PoliceOrderRow> findDue(@Param("now") Instant now, @Param("limit") int limit);

  /** Null if no reply is waited for. */
  Instant nextDue();

  int raise(@Param("id") String id, @Param("at") Instant at);

  int reply(@Param("id") String id, @Param("reply") String reply, @Param("at") Instant at);
}
