package org.sixfold.laboratory.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Proposals for people whom a positive person met. */
@Mapper
public interface ContactProposalMapper {

  void insert(ContactProposalRow proposal);

  /** What a result proposed and was not taken back. */
  List<ContactProposalRow> findOpen(@Param("resultId") String resultId);

  /** 1 if it was not taken back before. */
  int takeBack(@Param("id") String id, @Param("at") Instant at);

  int restOn(@Param("resultId") String resultId, @Param("otherResultId") String otherResultId);
}
