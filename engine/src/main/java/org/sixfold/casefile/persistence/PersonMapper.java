package org.sixfold.casefile.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Persons, their further contacts and households. */
@Mapper
public interface PersonMapper {

  void insertPersons(@Param("rows") List<PersonRow> rows);

  void insertPhones(@Param("rows") List<PhoneRow> rows);

  PersonRow find(@Param("caseId") String caseId);

  List<PersonRow> findAll(@Param("caseIds") Collection<String> caseIds);

  List<PhoneRow> findPhones(@Param("caseIds") Collection<String> caseIds);

  int update(PersonRow person);
}
