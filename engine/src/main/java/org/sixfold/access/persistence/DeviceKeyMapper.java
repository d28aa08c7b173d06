package org.sixfold.access.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Secrets of users, from which their devices derive keys. */
@Mapper
public interface DeviceKeyMapper {

  String find(@Param("username") String username);

  /** Adds a secret; a user has one. */
  void insert(
      @Param("username") String username, @Param("secret") String secret, @Param("at") Instant at);

  int delete(@Param("username") String username);
}
