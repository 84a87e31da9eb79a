/**
 * Made by `npm run data`; never edited by hand.
 * Source: Open CEDA 2025 by Watershed; mended as factors.ts
 * Year: 2023 prices, release 2025
 * Unit: kg CO2e per 2023 USD at producer price; level n stands for exp(tradeLnLowest + n * tradeLnStep)
 * Licence: CC BY-SA 4.0, "CEDA by Watershed"
 */
/** Transport, wholesale, retail, one after the other; in each the countries, then the subregions. */
export const tradeCountries: readonly string[] = 'AF AO AL AE AR AG AU AT BI BE BJ BF BD BG BH BS BZ BO BR BB BT CF CA CH CL CN CI CM CG CO CR CY CZ DE DM DK DO DZ EC EG ES EE ET FI FJ FR GA GB GN GM GW GQ GR GD GT HK HN HR HT HU ID IN IE IR IQ IS IL IT JM JO JP KZ KE KH KI KN KR KW LA LB LC LK LS LT LU LV MA MD MV MX MK ML MT MM MN MU MW MY NA NE NG NI NL NO NP NR NZ OM PK PE PH PG PL PT PY QA RO RU RW SA SN SG SB SL SV SK SI SE SZ SC TD TG TH TL TT TN TR TW TZ UG UA UY US VC VN VU WS ZA'.split(' ');
export const tradeRegions: readonly string[] = 'Australia and New Zealand|Caribbean|Central America|Central Asia|Eastern Africa|Eastern Asia|Eastern Europe|Melanesia|Micronesia|Middle Africa|Northern Africa|Northern America|Northern Europe|Polynesia|South America|South-Eastern Asia|Southern Africa|Southern Europe|Western Africa|Western Asia|Western Europe'.split('|');
export const tradeLnLowest = -2.535905250759816;
export const tradeLnStep = 0.00005299297595069229;
export const tradeLevels =
  'gbS2kf+jF7qxpdGnuKO3aoRiuWKzvTWHxZ14ui/a0X7Tkdy+nKKckTe3I4UPuyBHEaoTuXWAuIygsoafTX5ji/mVO1gdqP55DZZm3wCj4utfjTiWmYLpaz+vb1RboVWV55MJoTaEL6O/a06Fw48emvez3ID5idmSa7QUt0M+Cvx323JzxnBDbYa9msKnjIi263wWy52qW30Kt+fMP6petuuAE5FDrHtyokTmk+ex8c8EqXem3sSOiNyYMMn//5Kc6H6qzmidZX0Ol/urwWGWZS2j+3CVkI7l6cvWi72nMZoaqcKg54aRvgdzTOk0a1n9M7A8kFuHi5LGloOKw5KYa8yj79PXY26qQeS0yGj0FawSrOmwhIAjc5D+3FivkjKB4NMbjDmtlqv7oC55yKUJt5Bmd7GyymJ02YFYbquvYpeIhYJ+q6F+xJarGn0Jbxa0EVn9X7tMfU3eZVpISlzvY0QsmCJbQBFaQDqQSExqx3E7OlVNMFuRLhhDsVhfQhVhCDjpTnNpYjMvN9hW9ks3JgpYXmvMMUBh2COaQZ944kQThIg2pV5WK9kdsFcHKbNEnTg3SLtMSzecTktQQUG5PPqFz1xQWstJcGmof45+XCxvj4J/I1HXA5w7Ql1/Y28ZtW94KIaEK2ZcPwBqbnUgpF1Z00HiPyRrcyTtOm46DXRza+5joztxaOE79puVgbuJoVCDPeWK/kwkN+dBHFSSJn5PxUhYVmE2vnqHZlwnsm68SfpjIkZBOExt01qikhwttJjAVPKPpUJlQu5GIkrGTHYRBkyEdy82Gk57WmJl64X6WfOUj0umNV4gJIipEWMkvT/CoVZO0lRLjLdd90n4OhR9yzYKYgJ+OUcaXXs9bm5+KSY2V0wOOsiAS4zTPAs74IoWMDtmQVgVTplryz4jYaRQrx/YJy4x2FTqPZZKqGDjb/o/ilOoVaURa0Z8Vs9Iaj+aIM8/wF58N6w2YlaeMpEY9F4iV8QokmcAAfZCgnTTPxJ/QyawXXQn+hPyWB8NvkAHEAtMCU++OtdQyjISRwk+P3a/XiNX3VWoVstsq3gWGfGHGoJnNAAAjSuJWy1kvSnpdEwmBoSibP9GCGX+fSyhAVnWSbVCKHIsCnAhBTISZrpqT2r9OOVpUj9vm4uLpoSrVSxD4JixUPs+80K+VOQbBTVdRnViYCkBd75dcg35eWBMmV3aNK45DXflS9KQ1DPBkrhU+oESSMNE3kjTTkM/UQmXS1R50UM0TO1fhGNWgcdNdpfrTvs75R0Yf0kTuy4jRoOmN1afVXx7OkwjyjQ4UHh6tAZXaHuuvxG677voYLMvIRQX1P0jh358e6ssJr81ik0f';
