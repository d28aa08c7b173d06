package org.sixfold.casework.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Proposals and objections. */
@Mapper
public interface CaseworkMapper {

  void insertProposal(ProposalRow proposal);

  /** The latest one of a case; null if there is none. */
  ProposalRow findLatestProposal(@Param("caseId") String caseId);

  void insertObjection(ObjectionRow objection);
}
