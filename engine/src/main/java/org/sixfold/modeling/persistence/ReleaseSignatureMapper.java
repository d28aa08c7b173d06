package org.sixfold.modeling.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Signatures under releases that hold people longer; kept as they were given. */
@Mapper
public interface ReleaseSignatureMapper {

  void insert(ReleaseSignatureRow signature);

  /** Null if nobody signed. */
  ReleaseSignatureRow find(@Param("releaseId") String releaseId);
}
