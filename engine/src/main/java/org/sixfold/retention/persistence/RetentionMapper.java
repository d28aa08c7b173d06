package org.sixfold.retention.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Ended cases and the proofs of their erasure. */
@Mapper
public interface RetentionMapper {

  List<OldestRow> oldest();

  List<EndedCaseRow> endedBefore(
      @Param("state") String state, @Param("at") Instant at, @Param("limit") int limit);

  /** Marks a case as erased; 0 if another node did. */
  int markErased(@Param("caseId") String caseId, @Param("at") Instant at);

  /** The hash of the case's last audit entry; null if there is none. */
  String lastAuditHash(@Param("caseId") String caseId);

  void insertProof(ProofRow proof);

  ProofRow proof(@Param("caseId") String caseId);
}
